import io

file = io.StringIO("initial text")
file.write("more")

print(file.getvalue())
assert file.getvalue() == "initial textmore"
