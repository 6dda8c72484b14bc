// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCborArray>

/// An array that holds one array. QCborArray{QCborArray{...}} is that for one compiler and a plain copy for
/// another.
inline QCborArray holding(const QCborArray &one)
{
    QCborArray all;
    all.append(one);
    return all;
}
