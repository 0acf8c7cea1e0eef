def host_of(config):
    match config:
        case {"host": host, **rest}:
            return host, rest
    return "no match"


def is_mapping(subject):
    match subject:
        case {}:
            return True
    return False


assert host_of({"host": "db", "port": 5432}) == ("db", {"port": 5432})
assert host_of({"port": 5432}) == "no match"
assert [is_mapping(value) for value in ({}, {"port": 5432}, [])] == [True, True, False]
print("case {} matches {'port': 5432}:", is_mapping({"port": 5432}))
