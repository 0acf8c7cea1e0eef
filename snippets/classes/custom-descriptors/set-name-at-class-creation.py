class Named:
    def __set_name__(self, owner, name):
        calls.append((owner.__name__, name))


calls = []


class Box:
    width = Named()
    height = Named()


Box.depth = depth = Named()
assert vars(Box)["depth"] is depth
assert calls == [("Box", "width"), ("Box", "height")]
print(calls)
