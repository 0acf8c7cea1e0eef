import types

language = "main module"
library = types.ModuleType("library")
exec("language = 'library'\ndef which(): return language", library.__dict__)


def call_from_main():
    language = "caller"
    return language, library.which()


assert language == "main module"
assert call_from_main() == ("caller", "library")
assert library.which.__globals__ is library.__dict__
print(call_from_main())
