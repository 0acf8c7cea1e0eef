# shows: an invalid escape sequence warns when the file is compiled
text = "\d"
assert len(text) == 2
print(text)
