// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a server ahead of the system's library, moves its clock: the wall-clock time that it asks for is shifted by the
// microseconds that stand in the file named by RINGPROOF_CLOCK_SHIFT, now and whenever they change. The file is 8 bytes, shared
// with the test. Clocks that only measure how long something takes go on as they are.
#include <atomic>
#include <cstdint>
#include <cstdlib>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

using Shift = std::atomic<std::int64_t>;
static_assert(Shift::is_always_lock_free && sizeof(Shift) == 8);

const Shift *openShift()
{
    const char *path = std::getenv("RINGPROOF_CLOCK_SHIFT");
    const int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    void *memory = file < 0 ? MAP_FAILED : mmap(nullptr, sizeof(Shift), PROT_READ, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        _exit(99); // a test at the wrong time would say nothing
    close(file);
    return static_cast<const Shift *>(memory);
}

std::int64_t shiftedMicroseconds()
{
    static const Shift *const shift = openShift();
    timespec now {};
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    return std::int64_t(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000 + shift->load();
}

} // namespace

extern "C" {

int gettimeofday(timeval *value, void *) noexcept
{
    const std::int64_t now = shiftedMicroseconds();
    value->tv_sec = now / 1'000'000;
    value->tv_usec = now % 1'000'000;
    return 0;
}

int clock_gettime(clockid_t clock, timespec *value) noexcept
{
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)
        return int(syscall(SYS_clock_gettime, clock, value));
    const std::int64_t now = shiftedMicroseconds();
    value->tv_sec = now / 1'000'000;
    value->tv_nsec = now % 1'000'000 * 1000;
    return 0;
}

time_t time(time_t *out) noexcept
{
    const time_t now = shiftedMicroseconds() / 1'000'000;
    if (out)
        *out = now;
    return now;
}

} // extern "C"
