with open("notes.txt", "w") as file:
    inside = file

assert file is inside
assert (file.name, file.closed) == ("notes.txt", True)
print(file.name, "- closed:", file.closed)
