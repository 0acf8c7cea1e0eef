from urllib.parse import quote

assert quote("a b?c") == "a%20b%3Fc"
assert quote("../x") == "..%2Fx"
