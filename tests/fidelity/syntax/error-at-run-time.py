# shows: a SyntaxError of compile() at run time is raised
# ends: raised
x = 1
assert x == 1
compile("a b", "<s>", "exec")
