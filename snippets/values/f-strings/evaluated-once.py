count = 1
text = f"count is {count}"
count += 1
assert text == "count is 1"
assert f"count is {count}" == "count is 2"
assert type(text) is str
print(text)
