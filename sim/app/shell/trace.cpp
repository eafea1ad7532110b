#include "sim/app/shell/trace.hpp"

#include <filesystem>
#include <fstream>

#include "sim/app/views/inspection.hpp"
#include "sim/app/views/probe.hpp"
#include "sim/app/views/wrapping.hpp"

namespace sim::app::shell {
namespace {

std::string faults_as_lines() {
    std::string lines;
    for (const auto& fault : views::text_faults())
        lines += "fault\t" + views::on_one_line(fault.text) + "\t" +
                 views::on_one_line(fault.what) + "\n";
    return lines;
}

}  // namespace

void Trace::prepare() const {
    if (!path_.empty()) views::probe::record(true);
}

void Trace::begin_frame() const {
    if (!path_.empty()) views::probe::begin_frame();
}

bool Trace::end_frame() {
    if (path_.empty()) return false;
    auto now = views::probe::as_lines();
    const bool at_rest = now == last_;
    last_ = std::move(now);
    if (!at_rest) return true;
    if (last_ == written_) return false;
    const auto part = path_ + ".part";
    std::ofstream{part, std::ios::binary} << last_ << faults_as_lines();
    std::error_code failed;
    std::filesystem::rename(part, path_, failed);
    if (!failed) written_ = last_;
    return false;
}

}  // namespace sim::app::shell
