try:
    {}["missing"]
    handler = None
except LookupError:
    handler = "LookupError"
except KeyError:
    handler = "KeyError"
assert handler == "LookupError"
print("handled by", handler)
assert handler == "KeyError"
