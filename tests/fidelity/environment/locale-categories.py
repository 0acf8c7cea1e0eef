# shows: only LC_CTYPE is set at the start
import locale

seen = {name: locale.setlocale(getattr(locale, name)) for name in ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES")}
print(seen)
assert seen["LC_NUMERIC"] == "C"
