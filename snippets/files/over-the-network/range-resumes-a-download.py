content = bytes(range(100))


def server(headers, knows_ranges):
    if knows_ranges and "Range" in headers:
        start = int(headers["Range"].removeprefix("bytes=").removesuffix("-"))
        return 206, content[start:]
    return 200, content


def resume(have, knows_ranges):
    status, data = server({"Range": f"bytes={len(have)}-"}, knows_ranges)
    return (have + data if status == 206 else data), len(data)


found = [resume(content[:60], knows_ranges) for knows_ranges in (True, False)]
print([moved for _, moved in found])
assert [data == content for data, _ in found] == [True, True]
assert [moved for _, moved in found] == [40, 100]
