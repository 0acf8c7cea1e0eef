import warnings


def connect(*, address=None, host=None):
    if host is not None:
        if address is not None:
            raise TypeError("pass address, not host as well")
        warnings.warn("host is deprecated; use address", DeprecationWarning, stacklevel=2)
        address = host
    return address


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    results = [connect(address="a"), connect(host="b")]
try:
    connect(address="a", host="b")
except TypeError as error:
    refused = str(error)
assert [warning.filename for warning in seen] == [__file__]
print(results, [str(warning.message) for warning in seen])
assert results == ["a", "b"] and refused == "pass address, not host as well"
assert [str(warning.message) for warning in seen] == ["host is deprecated; use address"]
