// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#ifndef QUSBVIRTUALQUEUE_P_H
#define QUSBVIRTUALQUEUE_P_H

#include <QtCore/qhash.h>

#include <map>
#include <optional>
#include <vector>

/*!
    \internal
    The transfers that wait at an endpoint: in their order, or put aside because the device holds them.

    Each \a Waiting has an \c id, which grows from one to the next, and a \c transfer, which is found by a
    \c Waiting::Key. Finding and taking one costs the same for few and for many, save for a logarithm.
*/
template <typename Waiting>
class QUsbVirtualQueue
{
public:
    using Id = decltype(Waiting::id);
    using Key = typename Waiting::Key;

    /*! Whether no transfer has its turn; some may be held. */
    bool isEmpty() const { return m_inTurn.empty(); }
    qsizetype size() const { return qsizetype(m_inTurn.size()); }
    /*! The one whose turn it is. */
    const Waiting &first() const { return m_inTurn.begin()->second; }

    void append(const Waiting &waiting)
    {
        m_inTurn.emplace_hint(m_inTurn.end(), waiting.id, waiting);
        m_ids.insert(waiting.transfer, waiting.id);
    }
    /*! Puts the first aside. */
    void holdFirst() { m_held.insert(m_inTurn.extract(m_inTurn.begin())); }
    Waiting takeFirst() { return takeAt(m_inTurn, m_inTurn.begin()); }
    /*! Takes \a id out, held or not; returns nothing if it is not here. */
    std::optional<Waiting> take(const Id &id)
    {
        if (const auto it = m_inTurn.find(id); it != m_inTurn.end())
            return takeAt(m_inTurn, it);
        if (const auto it = m_held.find(id); it != m_held.end())
            return takeAt(m_held, it);
        return std::nullopt;
    }
    std::vector<Waiting> takeAll()
    {
        std::vector<Waiting> all;
        for (const auto *map : {&m_inTurn, &m_held}) {
            for (const auto &[id, waiting] : *map)
                all.push_back(waiting);
        }
        *this = {};
        return all;
    }
    /*! Returns the number of the transfer that \a key stands for, if it waits here. */
    std::optional<Id> idOf(const Key &key) const
    {
        const auto it = m_ids.constFind(key);
        return it == m_ids.cend() ? std::nullopt : std::optional<Id>(*it);
    }
    /*! Returns all numbers, those of held ones first. */
    QList<Id> ids() const
    {
        QList<Id> ids;
        for (const auto *map : {&m_held, &m_inTurn}) {
            for (const auto &[id, waiting] : *map)
                ids.append(id);
        }
        return ids;
    }

private:
    using Map = std::map<Id, Waiting>;

    Waiting takeAt(Map &map, typename Map::iterator it)
    {
        const Waiting waiting = it->second;
        map.erase(it);
        m_ids.remove(waiting.transfer);
        return waiting;
    }

    Map m_inTurn;
    Map m_held;
    QHash<Key, Id> m_ids;
};

#endif // QUSBVIRTUALQUEUE_P_H
