// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace attest {

/// What kind of thing went wrong; the sentence beside it is for people.
enum class ErrorCode {
    Invalid, ///< the input was understood and refused
    NotFound, ///< what was named does not exist
    Exists, ///< the target exists already
    Locked, ///< another process holds the file
    Newer, ///< written by a newer Attest
    Damaged, ///< the bytes are not what they were
    ReadOnly, ///< the file or its folder cannot be written
    DiskFull, ///< no room left
    Io, ///< any other trouble with the disk
};

/// A failure: a code for programs and one clear sentence that says what was wrong and what to do.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message;
};

/// A value, or the Error that prevented it. The only way a function of ours reports failure.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    /// By value, so that a loop over `*function()` runs over something that still exists.
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_failed(true)
        , m_error(std::move(error))
    {
    }

    bool ok() const { return !m_failed; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error; }

private:
    bool m_failed = false;
    Error m_error;
};

inline Error invalid(QString message) { return {ErrorCode::Invalid, std::move(message)}; }

} // namespace attest
