import io

file = io.StringIO()
file.write("text")
found = file.tell(), file.read(), file.getvalue()
assert found == (4, "", "text")
file.seek(2)
assert (file.read(), file.getvalue()) == ("xt", "text")
print(found)
