from pathlib import Path

Path("names.txt").write_text("Ada\nBob\nCy\n")


def taken(action):
    with open("names.txt") as file:
        assert file.readline() == "Ada\n"
        return action(file)


results = {
    "read": taken(lambda file: file.read()),
    "readline": taken(lambda file: file.readline()),
    "readlines": taken(lambda file: file.readlines()),
    "iteration": taken(lambda file: [line for line in file]),
}
assert results == {
    "read": "Bob\nCy\n",
    "readline": "Bob\n",
    "readlines": ["Bob\n", "Cy\n"],
    "iteration": ["Bob\n", "Cy\n"],
}
print(*results.items(), sep="\n")
