count = 1
text = f"count is {count}"
assert text == "count is 1"
count += 1
print(text)
assert count == 2
assert text == f"count is {count}"
