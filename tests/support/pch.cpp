// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: this file is where the tests' precompiled header is made.
