import builtins
import keyword


def outcome(source):
    try:
        exec(source, {})
    except (TypeError, SyntaxError, UnboundLocalError) as error:
        return type(error).__name__
    return "ran"


in_a_function = "def use():\n    list = 1\n    del list\n    list('ab')\nuse()"
found = [outcome("list = 1\nlist('ab')"), outcome("list = 1\ndel list\nlist('ab')"), outcome(in_a_function)]
assert found == ["TypeError", "ran", "UnboundLocalError"]

names = {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
refused = {name for name in names if outcome(f"{name} = 1") == "SyntaxError"}
assert refused == {*keyword.kwlist, "__debug__"}
print(found, "class" in refused, "list" in refused)
