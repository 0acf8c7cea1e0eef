import pathlib

log, worked = pathlib.Path("done.txt"), []
log.touch()


def run(items, failing):
    done = log.read_text().split()
    for item in items:
        if item not in done:
            worked.append(item)
            if item == failing:
                raise RuntimeError(item)
            with log.open("a") as file:
                file.write(item + "\n")


try:
    run(["a", "b", "c"], failing="b")
    outcome = "finished"
except RuntimeError as error:
    outcome = str(error)
assert (outcome, worked) == ("b", ["a", "b"])
run(["a", "b", "c"], failing=None)
assert worked == ["a", "b", "b", "c"]
assert log.read_text() == "a\nb\nc\n"
print(worked)
