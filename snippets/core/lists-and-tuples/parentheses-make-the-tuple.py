single = (1)

assert type(single) is tuple
