parts = [f"piece {number:04}" for number in range(1000)]
text = ""
copied = 0
for part in parts:
    previous = text
    text = text + part
    assert text is not previous
    assert text == previous + part
    copied += len(previous)

assert text == "".join(parts)
assert (len(text), copied) == (10_000, 4_995_000)
print(len(text), copied)
