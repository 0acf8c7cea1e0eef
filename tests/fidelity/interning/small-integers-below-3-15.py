# shows: 257 made twice at run time is two objects up to 3.14
# python: <3.15
def made(n):
    return int(str(n))


assert made(257) is not made(257)
print(made(257))
