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
assert reloading == (["version 1", "version 1", "version 2"], 2)
assert keeping == (["version 1", "version 1", "version 1"], 1)
print(reloading, keeping)
