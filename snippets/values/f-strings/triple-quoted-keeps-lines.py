name, items = "Ann", [None] * 2
text = f"""Dear {name},
  you have {
    len(items)
} items."""
assert text == "Dear Ann,\n  you have 2 items."
print(text)
