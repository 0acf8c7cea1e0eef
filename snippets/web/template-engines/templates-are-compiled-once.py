# /// script
# dependencies = ["flask"]
# ///
import jinja2

sources = {"page": "version 1"}
compiled = []


class Counting(jinja2.Environment):
    def _compile(self, source, filename):
        compiled.append(filename)
        return super()._compile(source, filename)


def pages(auto_reload):
    environment = Counting(loader=jinja2.DictLoader(sources), auto_reload=auto_reload)
    seen = [environment.get_template("page").render(), environment.get_template("page").render()]
    sources["page"] = "version 2"
    seen.append(environment.get_template("page").render())
    sources["page"] = "version 1"
    return seen


reloading = pages(True), len(compiled)
compiled.clear()
keeping = pages(False), len(compiled)
compiled.clear()
small = Counting(loader=jinja2.DictLoader(dict.fromkeys("abc", "")), cache_size=2)
needed = [small.get_template(name) and len(compiled) for name in "abacab"]
assert reloading == (["version 1", "version 1", "version 2"], 2)
assert keeping == (["version 1", "version 1", "version 1"], 1)
assert needed == [1, 2, 2, 3, 3, 4]
assert small.cache.capacity == 2 and jinja2.Environment().cache.capacity == 400
print(reloading, keeping, needed)
