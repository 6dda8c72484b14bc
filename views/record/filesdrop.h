// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QStringList>

#include <memory>

class QMimeData;
class QTemporaryDir;

namespace attest::views {

class FlowLayout;
class Label;

/// The files of an item of evidence before it is recorded: dropped, pasted or chosen, each with a button that
/// takes it off. They are copied when the item is recorded, not before.
class FilesDrop final : public QFrame {
    Q_OBJECT

public:
    explicit FilesDrop(QWidget *parent = nullptr);
    ~FilesDrop() override;

    QStringList files() const { return m_files; }
    /// Files that are gone are left out and named by `said`.
    void setFiles(const QStringList &files);
    /// Files, or a picture without words: what belongs here wherever on the page it is dropped or pasted.
    static bool belongsHere(const QMimeData &mime);
    void take(const QMimeData &mime);

Q_SIGNALS:
    void filesChanged();
    /// A sentence about a file that could not be taken.
    void said(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void takePicture(const QMimeData &mime);
    void add(const QStringList &files);
    void choose();
    void paste();
    void remove(const QString &file);
    void showFiles();

    QStringList m_files;
    FlowLayout *m_flow = nullptr;
    QWidget *m_chips = nullptr;
    Label *m_hint = nullptr;
    std::unique_ptr<QTemporaryDir> m_pictures; ///< pictures pasted from the clipboard
    int m_pasted = 0;
};

} // namespace attest::views
