def label(number: int) -> str:
    return number


total: int = "nothing"
assert label("text") == "text"
assert label(3.5) == 3.5
assert total == "nothing"
print(label("text"), label(3.5), total)
