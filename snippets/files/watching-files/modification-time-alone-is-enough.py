import os


def rewrite(text):
    with open("data.txt", "w") as file:
        file.write(text)
    os.utime("data.txt", (1, 1))
    with open("data.txt") as file:
        return file.read(), os.stat("data.txt").st_mtime


before, after = rewrite("old"), rewrite("new")
print(before, after)
assert (before[0], after[0]) == ("old", "new")
assert before[1] == 1
assert before[1] != after[1]
