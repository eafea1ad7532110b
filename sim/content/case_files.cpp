#include <algorithm>

#include "sim/content/case_parts.hpp"
#include "sim/content/diagnostics.hpp"

namespace sim::content {
namespace {

using enum Need;
using scenario::OtherFile;

constexpr std::array other_file_rows{
    row<&OtherFile::title, prose>("title", required),
    row<&OtherFile::reference, prose>("reference", required),
    row<&OtherFile::insured, ref<Named::party>>("insured", required),
    row<&OtherFile::about, prose>("about", required),
};
constexpr ThingsById<other_file_rows> other_files{"file"};

template <class T>
bool any_of_file(const std::vector<T>& things, const std::string& id) {
    return std::ranges::any_of(things, [&](const T& thing) { return thing.file == id; });
}

bool offers_priorities(const scenario::Scenario& scenario) {
    return std::ranges::any_of(scenario.acts,
                               [](const std::string& act) { return act == "set_priority"; });
}

}  // namespace

Shape files_shape() {
    return other_files.shape();
}

std::vector<OtherFile> read_files(CaseReading& in, At at) {
    for (const auto& pair : pairs_of(at))
        if (pair.key.text() == scenario::own_file)
            in.fault(
                pair.key, Code::own_file_named,
                quote(scenario::own_file) + " est le nom du dossier du cas lui-même.",
                "«\u00A0files\u00A0» n’énumère que les autres\u00A0: donnez-lui un autre nom.");
    return other_files(in, at);
}

std::string file_of_desk(CaseReading& in, At at) {
    if (at.kind() == Kind::scalar && at.text() == scenario::own_file) return {};
    return reference(in, at, Named::file);
}

void check_files(CaseReading& in) {
    const At all = value_of(in.root, "files");
    for (const auto& file : in.scenario.files)
        if (!any_of_file(in.scenario.items, file.id) &&
            !any_of_file(in.scenario.documents, file.id))
            in.fault(value_of(all, file.id), Code::file_without_contents,
                     "Rien n’appartient au dossier " + quote(file.id) + ".",
                     "Écrivez «\u00A0file: " + file.id +
                         "\u00A0» sous un courrier ou une pièce, ou retirez-le.");
    if (in.scenario.files.empty() && offers_priorities(in.scenario))
        in.fault(value_of(in.root, "acts"), Code::priority_of_one_file,
                 "«\u00A0set_priority\u00A0» choisit entre plusieurs dossiers, et ce cas n’en a "
                 "qu’un.",
                 "Ajoutez «\u00A0files\u00A0», ou retirez cet acte.");
}

}  // namespace sim::content
