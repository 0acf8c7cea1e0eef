# Compiles a snippet so that its asserts can be counted and explained.
#
# `assert test, message` becomes `assert <recorder> @ test', message`. <recorder> is a constant whose `@` records that the
# assert was executed and returns the truth value of its right operand. In test', the calls, attributes, subscripts and other
# expressions that are worth showing become `<note>.keep(expression)`, which remembers the value and returns it. That is not
# an operator, because operators cannot return NotImplemented. Only expressions are wrapped, in place: statements, lines,
# names and scopes stay as they are written.
#
# The argument of a call is remembered only if it is a plain value: `sys.getrefcount` would see one more reference, and a
# weak reference would not lose its object.
#
# The work has two parts. `prepare` can be done in any process of the same Python, because its result can be marshalled.
# `wire` puts the objects into the code, in the snippet's own process.

import _ast
import marshal

WRAPPED_WHOLE = (
    _ast.Call, _ast.Attribute, _ast.Subscript, _ast.Await, _ast.NamedExpr, _ast.BinOp, _ast.Compare,
    _ast.JoinedStr, _ast.ListComp, _ast.SetComp, _ast.DictComp,
)
# The fields of a statement that contain statements.
BODIES = {
    _ast.Module: ("body",), _ast.FunctionDef: ("body",), _ast.AsyncFunctionDef: ("body",), _ast.ClassDef: ("body",),
    _ast.For: ("body", "orelse"), _ast.AsyncFor: ("body", "orelse"), _ast.While: ("body", "orelse"),
    _ast.If: ("body", "orelse"), _ast.With: ("body",), _ast.AsyncWith: ("body",),
    _ast.Try: ("body", "handlers", "orelse", "finalbody"), _ast.ExceptHandler: ("body",),
    _ast.Match: ("cases",), _ast.match_case: ("body",),
}
if hasattr(_ast, "TryStar"):
    BODIES[_ast.TryStar] = BODIES[_ast.Try]


def prepare(source, filename, inverted):
    """Compiles `source` and returns, marshalled: the code with placeholders, the asserts in the order of their lines, and
    the line of the last statement. `inverted` puts a `not` before the condition of every assert.

    An assert is (key, position, [(name, position)], [(key, position, plain only)]): the placeholder of its recorder, the
    names in its condition, and the placeholders of its notes. A position is (line, column, end line, end column).
    """
    tree = compile(source, filename, "exec", 0x400, dont_inherit=True)  # 0x400 is ast.PyCF_ONLY_AST
    last = last_line(tree)
    keys = iter(range(1 << 30))

    def placeholder(like):
        key = b"\0verify %d" % next(keys)
        return key, _ast.Constant(key, None, **where(like))

    def noted(node, plain_only, notes):
        key, constant = placeholder(node)
        notes.append((key, position(node), plain_only))
        # The compiler neither warns of nor folds the look-up of an attribute of a constant, unlike other expressions.
        keep = _ast.Attribute(constant, "keep", _ast.Load(), **where(node))
        return _ast.Call(keep, [node], [], **where(node))

    def watch(node, plain_only, notes, names):
        kind = type(node)
        if kind is _ast.Name:
            names.append((node.id, position(node)))
            return node
        if kind is _ast.Compare:
            node.left = watch(node.left, plain_only, notes, names)
            node.comparators = [watch(each, plain_only, notes, names) for each in node.comparators]
        elif kind is _ast.BoolOp:
            node.values = [watch(each, plain_only, notes, names) for each in node.values]
        elif kind is _ast.UnaryOp:
            node.operand = watch(node.operand, plain_only, notes, names)
        elif kind is _ast.BinOp:
            node.left = watch(node.left, plain_only, notes, names)
            node.right = watch(node.right, plain_only, notes, names)
        elif kind is _ast.IfExp:
            node.test = watch(node.test, plain_only, notes, names)
            node.body = watch(node.body, plain_only, notes, names)
            node.orelse = watch(node.orelse, plain_only, notes, names)
        elif kind is _ast.Call:
            if type(node.func) is _ast.Attribute:
                node.func.value = watch(node.func.value, True, notes, names)
            node.args = [watch(each, True, notes, names) for each in node.args]
            for keyword in node.keywords:
                keyword.value = watch(keyword.value, True, notes, names)
        elif kind is _ast.Attribute or kind is _ast.Await or kind is _ast.NamedExpr:
            node.value = watch(node.value, True, notes, names)
        elif kind is _ast.Subscript:
            node.value = watch(node.value, True, notes, names)
            node.slice = watch(node.slice, True, notes, names)
        elif kind is _ast.Tuple or kind is _ast.List or kind is _ast.Set:
            node.elts = [watch(each, plain_only, notes, names) for each in node.elts]
        elif kind is _ast.Dict:
            node.values = [watch(each, plain_only, notes, names) for each in node.values]
        if kind in WRAPPED_WHOLE:
            return noted(node, plain_only, notes)
        return node

    asserts = []
    pending = [tree]
    while pending:
        node = pending.pop()
        if type(node) is _ast.Assert:
            asserts.append(node)
        for field in BODIES.get(type(node), ()):
            pending.extend(getattr(node, field))
    asserts.sort(key=position)

    described = []
    for node in asserts:
        notes, names = [], []
        test = node.test
        # The value of the whole condition is not remembered: it is known to be false.
        watched = watch(test, False, notes, names)
        if type(test) is _ast.Compare:
            notes.pop()
            watched = test
        if inverted:
            # In the code, not in the recorder: a snippet that calls the recorder by hand must get the same answer.
            watched = _ast.UnaryOp(_ast.Not(), watched, **where(test))
        key, constant = placeholder(test)
        node.test = _ast.BinOp(constant, _ast.MatMult(), watched, **where(test))
        described.append((key, position(node), names, notes))

    code = compile(tree, filename, "exec", 0, dont_inherit=True)
    return marshal.dumps((code, described, last))


def wire(code, constants):
    """Returns the code with the objects of `constants` in place of their keys."""
    consts = code.co_consts
    replaced = tuple([
        wire(each, constants) if type(each) is type(code)
        else constants.get(each, each) if type(each) is bytes
        else each
        for each in consts
    ])
    for old, new in zip(consts, replaced):
        if old is not new:
            return code.replace(co_consts=replaced)
    return code


def last_line(tree):
    """Returns the first line of the last statement, also if that is inside compound statements."""
    body, line = tree.body, 1
    while body:
        node = body[-1]
        line = node.lineno
        body = None
        if type(node) in (_ast.If, _ast.For, _ast.While, _ast.With, _ast.Try):
            for field in ("body", "orelse", "finalbody"):
                body = getattr(node, field, None) or body
    return line


def position(node):
    return (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)


def where(node):
    return {
        "lineno": node.lineno, "col_offset": node.col_offset,
        "end_lineno": node.end_lineno, "end_col_offset": node.end_col_offset,
    }
