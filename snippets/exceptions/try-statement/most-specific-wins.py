try:
    {}["missing"]
    handler = None
except LookupError:
    handler = "LookupError"
except KeyError:
    handler = "KeyError"
print("handled by", handler)
assert handler == "KeyError"
