import warnings

source = "class shopping_basket:\n  def AddItem ( Self,Price ) :\n    Self . total=Price ; return Self\n"
source += "Result=shopping_basket( ).AddItem(" + "1+" * 60 + "0)\nL  =[ Result . total ]\n"
namespace = {}
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    exec(source, namespace)

assert max(len(line) for line in source.splitlines()) > 79
assert namespace["L"] == [60]
assert caught == []
print(namespace["L"], len(caught))
