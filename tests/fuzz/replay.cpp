// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for libFuzzer where there is none: gives a fuzz target every file of its corpus, once.
//   fuzz_NAME FILE-OR-FOLDER…
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fs = std::filesystem;

namespace {

bool replay(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::vector<char> bytes {std::istreambuf_iterator<char>(stream), {}};
    if (stream.bad() || !stream.is_open()) {
        std::fprintf(stderr, "%s can't be read.\n", file.c_str());
        return false;
    }
    std::printf("%s, %zu bytes\n", file.filename().c_str(), bytes.size());
    std::fflush(stdout); // the last name is the one to look at, should this not return
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    std::set<fs::path> files; // in the same order everywhere
    for (int i = 1; i < argc; ++i) {
        if (!fs::is_directory(argv[i])) {
            files.insert(argv[i]);
            continue;
        }
        for (const fs::directory_entry &entry : fs::directory_iterator(argv[i]))
            files.insert(entry.path());
    }
    if (files.empty()) {
        std::fprintf(stderr, "There is no input to replay: name files or folders.\n");
        return 2;
    }
    for (const fs::path &file : files) {
        if (!replay(file))
            return 2;
    }
    std::printf("%zu inputs replayed.\n", files.size());
    return 0;
}
