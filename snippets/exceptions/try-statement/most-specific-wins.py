handler = None
try:
    {}["missing"]
except LookupError:
    handler = "LookupError"
except KeyError:
    handler = "KeyError"
print("handled by", handler)
assert handler == "KeyError"
