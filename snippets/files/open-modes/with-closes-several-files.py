from pathlib import Path

Path("in.txt").write_text("text")
opened = []


def note(file):
    opened.append(file)
    return file


def outcome_of(second, convert):
    opened.clear()
    try:
        with note(open("in.txt")) as source, note(open(*second)) as target:
            target.write(convert(source.read()))
        outcome = "written"
    except (OSError, ValueError) as error:
        outcome = type(error).__name__
    return outcome, [file.closed for file in opened]


assert outcome_of(("out.txt", "w"), str) == ("written", [True, True])
assert Path("out.txt").read_text() == "text"
assert outcome_of(("out.txt", "w"), int) == ("ValueError", [True, True])
assert outcome_of(("missing.txt", "r"), str) == ("FileNotFoundError", [True])
print(outcome_of(("missing.txt", "r"), str))
