// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef WINDOWARRANGEMENT_H
#define WINDOWARRANGEMENT_H

class MainWindow;

/*! \brief Size, panes and columns of a window, in the user's settings. */
namespace WindowArrangement {

/*! Arranges \a window as save() found one. */
void restore(MainWindow &window);
/*! Remembers the arrangement of \a window. */
void save(const MainWindow &window);

} // namespace WindowArrangement

#endif // WINDOWARRANGEMENT_H
