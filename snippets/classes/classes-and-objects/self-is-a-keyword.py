import keyword

print(keyword.iskeyword("self"), keyword.issoftkeyword("self"))
assert keyword.iskeyword("self")
