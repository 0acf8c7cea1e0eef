# shows: uuids of names are fixed, random ones differ
import uuid

assert str(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")) == "886313e1-3b8a-5372-9b90-0c9aee199e5d"
assert uuid.uuid4() != uuid.uuid4()
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"))
