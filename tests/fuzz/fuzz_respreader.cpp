// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a Redis's replies. An input is a head and a stream of bytes:
//   1 byte    the low four bits: how many sizes follow; the fifth bit: tight limits instead of the usual
//   n bytes   the sizes of the pieces in which the stream is fed, over and over; 0 stands for 256; none: all at once
//   the rest  what the server sends
// Whatever it is: however it is split, the same values come out and then the same end, a refusal or none (its sentence may differ:
// of a stream that is both too large and no RESP, either may be seen first); no value passes the limits; no value holds more than
// was sent; and a value that came out, written down again, reads the same. libFuzzer's -malloc_limit_mb sees to it that nothing
// is allocated for what a header merely announces.
#include "redis/respreader.h"

#include <cstdint>
#include <cstdlib>

using namespace Ringproof;

namespace {

constexpr RespReader::Limits Usual;
constexpr RespReader::Limits Tight {.bytes = 64, .elements = 16, .depth = 3};

void expect(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

struct Outcome {
    std::vector<RespValue> values;
    bool isRefused = false;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome read(QByteArrayView stream, const std::vector<qsizetype> &sizes, RespReader::Limits limits)
{
    RespReader reader(limits);
    Outcome outcome;
    for (size_t piece = 0; !stream.isEmpty(); ++piece) {
        const qsizetype size = std::min(stream.size(), sizes[piece % sizes.size()]);
        reader.feed(stream.first(size));
        stream = stream.sliced(size);
        for (;;) {
            auto next = reader.next();
            if (!next) {
                outcome.isRefused = true;
                expect(!next.error().isEmpty(), "a refusal says why");
                reader.feed("+OK\r\n");
                const auto later = reader.next();
                expect(!later && later.error() == next.error(), "a stream that was refused stays refused");
                return outcome;
            }
            if (!*next)
                break;
            outcome.values.push_back(std::move(**next));
        }
    }
    return outcome;
}

struct Extent {
    qsizetype bytes = 0;
    qsizetype elements = 0;
    int depth = 0;
};

Extent extentOf(const RespValue &value)
{
    Extent whole {value.text.size(), qsizetype(value.elements.size()), 0};
    for (const RespValue &element : value.elements) {
        const Extent part = extentOf(element);
        whole.bytes += part.bytes;
        whole.elements += part.elements;
        whole.depth = std::max(whole.depth, part.depth);
    }
    if (value.type == RespValue::Type::Array)
        ++whole.depth;
    return whole;
}

void write(const RespValue &value, QByteArray &out)
{
    switch (value.type) {
    case RespValue::Type::Nil: out += "$-1\r\n"; break;
    case RespValue::Type::String: out += '$' + QByteArray::number(value.text.size()) + "\r\n" + value.text + "\r\n"; break;
    case RespValue::Type::Status: out += '+' + value.text + "\r\n"; break;
    case RespValue::Type::Error: out += '-' + value.text + "\r\n"; break;
    case RespValue::Type::Integer: out += ':' + QByteArray::number(value.integer) + "\r\n"; break;
    case RespValue::Type::Array:
        out += '*' + QByteArray::number(qsizetype(value.elements.size())) + "\r\n";
        for (const RespValue &element : value.elements)
            write(element, out);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const RespReader::Limits limits = data[0] & 16 ? Tight : Usual;
    const size_t head = 1 + size_t(data[0] & 15);
    if (size < head)
        return 0;
    const QByteArrayView stream(data + head, qsizetype(size - head));
    const std::vector<qsizetype> whole {std::max<qsizetype>(stream.size(), 1)};
    std::vector<qsizetype> sizes;
    for (size_t at = 1; at < head; ++at)
        sizes.push_back(data[at] == 0 ? 256 : data[at]);

    const Outcome outcome = read(stream, whole, limits);
    expect(outcome == read(stream, sizes.empty() ? whole : sizes, limits), "a stream reads the same however it is split");

    qsizetype bytes = 0;
    QByteArray rewritten;
    for (const RespValue &value : outcome.values) {
        const Extent extent = extentOf(value);
        expect(extent.bytes <= limits.bytes && extent.elements <= limits.elements && extent.depth <= limits.depth,
               "no value passes the limits");
        bytes += extent.bytes;
        write(value, rewritten);
    }
    expect(bytes <= stream.size(), "no value holds more than was sent");
    if (!rewritten.isEmpty())
        expect(read(rewritten, {rewritten.size()}, limits) == Outcome {outcome.values, false}, "a value written down again reads the same");
    return 0;
}
