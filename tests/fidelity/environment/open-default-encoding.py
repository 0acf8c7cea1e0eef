# shows: text files are UTF-8
with open("t", "w") as file:
    assert file.encoding.lower() == "utf-8"
    file.write("é\n")
with open("t", "rb") as file:
    data = file.read()
assert data == b"\xc3\xa9\n"
print(data)
