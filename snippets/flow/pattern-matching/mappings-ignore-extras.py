def host_of(config):
    match config:
        case {"host": host, **rest}:
            return host, rest
    return "no match"


assert host_of({"host": "db", "port": 5432}) == ("db", {"port": 5432})
assert host_of({"host": "db"}) == ("db", {})
assert host_of({"port": 5432}) == "no match"
print(host_of({"host": "db", "port": 5432}))
