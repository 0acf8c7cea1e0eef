# shows: an assert in executed text of another name is no assert of the file
# ends: raised
x = 1
assert x == 1
exec(compile("assert 1 == int('2')", "<elsewhere>", "exec"))
