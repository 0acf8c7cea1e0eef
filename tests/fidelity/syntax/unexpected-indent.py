# shows: an indentation that nothing asks for
# ends: refused
x = 1
  assert x == 1
