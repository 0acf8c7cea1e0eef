with open("notes.txt", "w") as file:
    inside = file

assert file is inside
assert file.closed is True
print(file.name, "- closed:", file.closed)
