// Mail and documents: to be read, cited, answered.
#include <algorithm>
#include <utility>

#include "sim/base/clean_text.hpp"
#include "sim/cli/terminal.hpp"
#include "sim/content/letter_words.hpp"
#include "sim/spelling/speller.hpp"

namespace sim::cli {
namespace {

std::string without(std::string text, std::string_view mark) {
    for (auto at = text.find(mark); at != text.npos; at = text.find(mark))
        text.erase(at, mark.size());
    return text;
}

/// "| Peinture | 300 € |" is "Peinture – 300 €"; the line under the head of a table is nothing.
std::string row_of_table(const std::string& line) {
    if (line.find_first_not_of("|-: ") == line.npos) return {};
    std::string row;
    for (std::size_t from = 1; from < line.size();) {
        const auto end = std::min(line.find('|', from), line.size());
        auto cell = line.substr(from, end - from);
        cell.erase(0, cell.find_first_not_of(' '));
        while (!cell.empty() && cell.back() == ' ') cell.pop_back();
        if (!cell.empty()) row += (row.empty() ? "" : " – ") + cell;
        from = end + 1;
    }
    return row;
}

/// A line as a voice should say it: no sign of the markup is left.
std::string plain(std::string line) {
    if (line.starts_with("```")) return {};
    if (line.starts_with('#')) line.erase(0, line.find_first_not_of("# "));
    if (line.starts_with('|')) line = row_of_table(line);
    return without(without(std::move(line), "**"), "__");
}

/// The words that neither the French dictionary nor the file has; none without a dictionary.
std::string unknown_words(const std::string& text, const scenario::Scenario& scenario) {
    const auto speller = spelling::Speller::french();
    if (!speller) return {};
    content::Proofreader reader{[&, names = content::names_of(scenario)](const std::string& word) {
        return names.contains(word) || speller->knows(word);
    }};
    std::string words;
    for (const auto& slip : reader.slips_in(text))
        if (content::is_of_spelling(slip.code))
            words += (words.empty() ? "" : ", ") + text.substr(slip.offset, slip.length);
    return words;
}

}  // namespace

std::vector<std::string> plain_paragraphs(const std::string& markdown) {
    std::vector<std::string> paragraphs;
    std::string now;
    const auto close = [&] {
        if (!now.empty()) paragraphs.push_back(std::exchange(now, {}));
    };
    for (std::size_t from = 0; from < markdown.size();) {
        const auto end = std::min(markdown.find('\n', from), markdown.size());
        const auto line = plain(markdown.substr(from, end - from));
        if (line.empty()) close();
        now += (now.empty() ? "" : "\n") + line;
        from = end + 1;
    }
    close();
    return paragraphs;
}

void Terminal::inbox() {
    std::vector<Entry> entries;
    const auto desk = app::desk_of_file(view_.desk, file_);
    for (const auto& row : desk.inbox)
        entries.push_back({(row.unread ? "[non lu] " : "") + row.tag + " – " + row.from + " – " +
                               row.subject + " (" + row.time + ")" + mark_of(row.file),
                           [this, id = row.id] {
                               send(app::ItemClicked{id});
                               read_item();
                           }});
    choose("Boîte de réception", entries, "Retour");
}

/// What can be done with a message is offered under it.
void Terminal::read_item() {
    if (is_over()) return;
    const auto item = view_.desk.item;
    for (const auto& paragraph : item.paragraphs) out_ << '\n' << paragraph << '\n';
    std::vector<Entry> entries;
    if (!item.scene.empty())
        entries.push_back({"Prendre l’appel ou l’échange",
                           [this, id = item.scene] { send(app::SceneClicked{id}); }});
    for (const auto& document : item.documents)
        entries.push_back({"Lire la pièce jointe\u00A0: " + document.label,
                           [this, id = document.id] { read(id); }});
    if (!entries.empty()) choose(item.subject, entries, "Retour");
}

void Terminal::documents() {
    std::vector<Entry> entries;
    const auto desk = app::desk_of_file(view_.desk, file_);
    for (const auto& tab : desk.documents)
        entries.push_back(
            {(tab.unread ? "[non lue] " : "") + tab.title, [this, id = tab.id] { read(id); }});
    choose("Pièces du dossier", entries, "Retour");
}

void Terminal::read(const std::string& id) {
    send(app::DocumentClicked{id});
    const auto* document = scenario::find_document(model_.session->scenario, id);
    if (document == nullptr || is_over()) return;
    out_ << '\n' << document->title << '\n';
    if (!document->reference.empty()) out_ << document->reference << '\n';
    for (const auto& paragraph : plain_paragraphs(document->markdown))
        if (paragraph != document->title) out_ << '\n' << paragraph << '\n';
    for (const auto& passage : view_.desk.document.cited)
        out_ << "\nDéjà cité\u00A0: «\u00A0" << passage << "\u00A0»\n";
    std::vector<Entry> entries;
    if (!view_.desk.acts.empty())
        entries.push_back({"Citer un passage à l’appui d’une décision", [this, id] { cite(id); }});
    const auto desk = app::desk_of_file(view_.desk, file_);
    const auto here = std::ranges::find(desk.documents, id, &app::DocumentTab::id);
    if (here != desk.documents.end() && here + 1 != desk.documents.end())
        entries.push_back({"Lire la pièce suivante\u00A0: " + (here + 1)->title,
                           [this, next = (here + 1)->id] { read(next); }});
    if (!entries.empty()) choose(document->title, entries, "Retour");
}

void Terminal::cite(const std::string& id) {
    const auto* document = scenario::find_document(model_.session->scenario, id);
    if (document == nullptr) return;
    std::string passage;
    std::vector<Entry> passages;
    for (const auto& paragraph : plain_paragraphs(document->markdown))
        passages.push_back({paragraph, [&passage, paragraph] { passage = paragraph; }});
    if (!choose("Quel passage\u202F?", passages, "Retour")) return;
    std::vector<Entry> acts;
    for (const auto& act : view_.desk.acts)
        acts.push_back({act.label, [this, &passage, &id, act = act.id] {
                            send(app::PassageMarked{act, id, passage});
                        }});
    choose("À l’appui de quelle décision\u202F?", acts, "Retour");
}

void Terminal::note() {
    const auto text = ask("Votre note\u00A0:");
    if (!is_over() && !text.empty()) send(app::NoteSubmitted{text});
}

void Terminal::calendar() {
    out_ << "\nÉchéances\n";
    if (view_.desk.bar.deadlines.empty()) out_ << "  Aucune échéance.\n";
    for (const auto& deadline : view_.desk.bar.deadlines)
        out_ << "  - " << deadline.label << "\u00A0: " << deadline.left << ". " << deadline.tooltip
             << '\n';
}

void Terminal::write() {
    const auto letter = view_.desk.letter;
    const auto pick = [&](const std::string& label, const std::vector<app::OptionView>& options,
                          bool required = true, app::InputKind kind = app::InputKind::choice) {
        return ask_field({label, label, kind, options, required});
    };
    std::vector<app::OptionView> models{{"", "Message libre"}};
    for (const auto& model : letter.models) models.push_back({model.id, model.title});
    app::MessageSubmitted message;
    message.letter = pick("Modèle", models, false);
    for (const auto& model : letter.models) {
        if (model.id != message.letter) continue;
        if (!model.skeleton.empty())
            out_ << "Le modèle, à compléter\u00A0:\n" << model.skeleton << '\n';
        for (const auto& element : model.elements)
            out_ << "  À faire figurer\u00A0: " << element << '\n';
    }
    message.to = pick("Destinataire", letter.recipients);
    message.channel = pick("Canal", letter.channels);
    message.subject = ask("Objet\u00A0:");
    if (is_over()) return;
    if (!letter.attachments.empty()) {
        const auto ids = pick("Pièces jointes", letter.attachments, false, app::InputKind::choices);
        for (std::size_t from = 0; from < ids.size();) {
            const auto comma = std::min(ids.find(',', from), ids.size());
            message.attachments.push_back(ids.substr(from, comma - from));
            from = comma + 1;
        }
    }
    bool writes = true;
    while (writes && !is_over()) {
        message.body = ask_text();
        writes = false;
        if (const auto words = unknown_words(message.body, model_.session->scenario);
            !words.empty())
            out_ << "Mots que le dictionnaire ne connaît pas\u00A0: " << words << '\n';
        choose("Relisez votre message",
               {{"Envoyer", [&] { send(message); }}, {"Réécrire le texte", [&] { writes = true; }}},
               "Ne pas envoyer");
    }
}

/// Several lines, until one that is a single point.
std::string Terminal::ask_text() {
    out_ << "Texte, puis une ligne avec un seul point\u00A0:\n";
    std::string text;
    std::string line;
    while (std::getline(in_, line) && line != "." && line != ".\r") text += clean_text(line) + "\n";
    return text;
}

}  // namespace sim::cli
