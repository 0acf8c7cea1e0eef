import io

file = io.StringIO("initial text")
assert (file.getvalue(), file.tell()) == ("initial text", 0)
file.write("more")
assert (file.tell(), file.read()) == (4, "ial text")

print(file.getvalue())
assert file.getvalue() == "initial textmore"
