# shows: a lone surrogate that stands for no byte cannot be printed
try:
    print("\ud800", flush=True)
except UnicodeEncodeError as error:
    seen = error.reason
assert seen == "surrogates not allowed"
