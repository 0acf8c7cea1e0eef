def connect(host, port, timeout):
    raise ConnectionError(f"cannot connect to database at {host}:{port}: timeout after {timeout}s")


def bare(host, port, timeout):
    raise ConnectionError


texts = []
for function in (connect, bare):
    try:
        function("db.example", 5432, 30)
    except ConnectionError as error:
        texts.append(str(error))
assert texts == ["cannot connect to database at db.example:5432: timeout after 30s", ""]
print(texts[0])
