x = 5
text = f"{x} " "{x} " f"{x + 1}"
assert text == "5 {x} 6"
assert rf"\d{x}" == "\\d5"
print(text)
