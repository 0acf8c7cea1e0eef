//! Finds the instructions of a code object with which its asserts raise.
//!
//! CPython compiles `assert condition, message` to: the condition, a jump behind the assert if it is true, the loading of
//! `AssertionError`, the message with a call if there is one, and `RAISE_VARARGS 1`. The exception object is made either by
//! that call or by `RAISE_VARARGS`. A conditional message is compiled to several calls and raises.

/// The opcodes of one CPython.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opcodes {
    /// `LOAD_ASSERTION_ERROR`, or `LOAD_COMMON_CONSTANT` since 3.14.
    pub load: u8,
    /// The argument that means `AssertionError`, if the opcode loads other objects too.
    pub load_argument: Option<u8>,
    /// `RAISE_VARARGS`.
    pub raise: u8,
    /// `PRECALL`, which 3.11 has before `CALL`.
    pub precall: Option<u8>,
    /// `EXTENDED_ARG`.
    pub extended: u8,
    /// The conditional jumps to a place that is counted from the start of the code: those of 3.10.
    pub jumps: Vec<u8>,
}

/// The position of an instruction in the source: line, end line, column and end column. 3.10 has lines alone.
pub type SourcePosition = (Option<u32>, Option<u32>, Option<u32>, Option<u32>);

/// Instructions that make and raise the exception of one assert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RaiseSite {
    /// The offset in bytes of the instruction that may make the exception: a call, or the raise itself.
    pub from: u32,
    /// The offset of the raise.
    pub to: u32,
    /// The position of the assert.
    pub position: SourcePosition,
}

/// Bytes of an instruction; the inline caches behind it have the same size.
pub const UNIT: usize = 2;

/// Whether a code object has an assert at all.
pub fn has_assert(code: &[u8], opcodes: &Opcodes) -> bool {
    code.chunks_exact(UNIT).any(|unit| is_load(unit, opcodes))
}

fn is_load(unit: &[u8], opcodes: &Opcodes) -> bool {
    unit[0] == opcodes.load && opcodes.load_argument.is_none_or(|argument| argument == unit[1])
}

/// Finds the sites of a code object. `position` gives that of a unit of two bytes. With columns, a raise belongs to
/// the assert that has its position inside. Without them, it belongs to the assert behind whose start it is, as far as the jump goes
/// that skips the rest of the assert.
pub fn raise_sites(code: &[u8], opcodes: &Opcodes, position: impl Fn(usize) -> SourcePosition) -> Vec<RaiseSite> {
    struct Load {
        position: SourcePosition,
        /// The unit at which the assert ends, if the jump before it tells.
        end: Option<usize>,
        has_raised: bool,
    }
    let offset = |unit: usize| u32::try_from(unit * UNIT).unwrap_or(u32::MAX);
    let mut sites = Vec::new();
    let mut loads: Vec<Load> = Vec::new();
    // The two instructions before: unit, opcode and whole argument.
    let mut before: [Option<(usize, u8, usize)>; 2] = [None, None];
    let mut extended = 0;
    for (unit, bytes) in code.chunks_exact(UNIT).enumerate() {
        let (opcode, argument) = (bytes[0], extended | usize::from(bytes[1]));
        if opcode == 0 {
            // A cache.
            continue;
        }
        if opcode == opcodes.extended {
            extended = argument << 8;
            continue;
        }
        extended = 0;
        if is_load(bytes, opcodes) {
            let target = before[0].filter(|(_, opcode, _)| opcodes.jumps.contains(opcode)).map(|(_, _, target)| target);
            let end = target.filter(|target| *target > unit);
            loads.push(Load { position: position(unit), end, has_raised: false });
        } else if opcode == opcodes.raise && argument == 1 {
            let here = position(unit);
            let belongs = |load: &&mut Load| match here {
                (_, _, Some(_), _) => contains(load.position, here),
                _ => load.end.map_or(!load.has_raised, |end| unit < end),
            };
            if let Some(load) = loads.iter_mut().rev().find(belongs) {
                load.has_raised = true;
                let from = match before {
                    [Some(_), Some((first, opcode, _))] if Some(opcode) == opcodes.precall => first,
                    [Some((last, _, _)), _] => last,
                    [None, _] => unit,
                };
                sites.push(RaiseSite { from: offset(from), to: offset(unit), position: load.position });
            }
        }
        before = [Some((unit, opcode, argument)), before[0]];
    }
    sites
}

/// Whether a position is inside another. 3.13 gives the raise of an assert without a message the position of its condition.
fn contains(outer: SourcePosition, inner: SourcePosition) -> bool {
    (outer.0, outer.2) <= (inner.0, inner.2) && (inner.1, inner.3) <= (outer.1, outer.3)
}

/// The index of the assert at each of these positions, in a list of the first and last lines of all asserts in the order of
/// the file. Of several asserts on the same lines each column is another one. `None`: the list has none on that line.
pub fn indices(asserts: &[(u32, u32)], positions: &[SourcePosition]) -> Vec<Option<u32>> {
    let mut columns: Vec<(Option<u32>, Option<u32>)> =
        positions.iter().map(|(line, _, column, _)| (*line, *column)).collect();
    columns.sort_unstable();
    columns.dedup();
    let index = |(line, _, column, _): &SourcePosition| {
        let line = (*line)?;
        let place = columns.iter().filter(|(other, _)| *other == Some(line)).position(|(_, other)| other == column)?;
        let mut starting = (0u32..).zip(asserts).filter(|(_, (first, _))| *first == line).map(|(index, _)| index);
        let first = starting.clone().next();
        starting.nth(place).or(first).or_else(|| {
            (0u32..).zip(asserts).find(|(_, (first, last))| (*first..=*last).contains(&line)).map(|(index, _)| index)
        })
    };
    positions.iter().map(index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opcodes(version: u32) -> Opcodes {
        match version {
            10 => Opcodes {
                load: 74,
                load_argument: None,
                raise: 130,
                precall: None,
                extended: 144,
                jumps: vec![114, 115],
            },
            12 => {
                Opcodes { load: 74, load_argument: None, raise: 130, precall: None, extended: 144, jumps: Vec::new() }
            }
            _ => unreachable!("no opcodes of this version are here"),
        }
    }

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("hexadecimal")).collect()
    }

    /// The position of every unit in code that has none.
    fn nowhere(_: usize) -> SourcePosition {
        SourcePosition::default()
    }

    fn ranges(sites: &[RaiseSite]) -> Vec<(u32, u32)> {
        sites.iter().map(|site| (site.from, site.to)).collect()
    }

    /// `assert x, (1 if b else 2)`, `for i in x: assert i` and `assert x; raise AssertionError("y")`, as 3.10 compiles them.
    #[test]
    fn without_columns_the_jump_tells_the_end_of_an_assert() {
        let sites = |hex: &str| ranges(&raise_sites(&bytes(hex), &opcodes(10), nowhere));
        assert_eq!(sites("7c00730b4a007c01720864018301820164028301820164005300"), [(12, 14), (18, 20)]);
        assert_eq!(sites("7c0044005d067d017c0173084a008201710264005300"), [(12, 14)]);
        assert_eq!(sites("7c0073044a0082017400640183018201"), [(4, 6)]);
    }

    /// The same as 3.12 compiles them: the second raise of the last one has a position of its own.
    #[test]
    fn with_columns_the_position_tells_the_assert() {
        let code = bytes("7c00730f4a007c0172066401ab0000000000000082016402ab0000000000000082017900");
        let statement = (Some(2), Some(2), Some(4), Some(30));
        let sites = raise_sites(&code, &opcodes(12), |_| statement);
        assert_eq!(ranges(&sites), [(12, 20), (24, 32)]);
        let code = bytes("7c0073024a008201740100000000000000006401ab010000000000008201");
        let other = (Some(2), Some(2), Some(40), Some(60));
        let position = |unit| if unit < 4 { statement } else { other };
        assert_eq!(ranges(&raise_sites(&code, &opcodes(12), position)), [(4, 6)]);
    }

    /// `assert x` and `assert x, f"{x}"` as 3.13 compiles them, whose raise has the position of the condition or the message.
    #[test]
    fn a_raise_inside_an_assert_belongs_to_it() {
        let code = bytes("95005500280000000000000064020000170065016700");
        let opcodes =
            Opcodes { load: 23, load_argument: None, raise: 101, precall: None, extended: 71, jumps: Vec::new() };
        let position = |unit| (Some(3), Some(3), Some(if unit == 8 { 4 } else { 11 }), Some(12));
        assert_eq!(ranges(&raise_sites(&code, &opcodes, position)), [(16, 18)]);
        let code = bytes("95005500280000000000000064080000170055000e00350000000000000065016700");
        let position = |_| (Some(5), Some(5), Some(4), Some(20));
        assert_eq!(ranges(&raise_sites(&code, &opcodes, position)), [(22, 30)]);
    }

    #[test]
    fn a_plain_raise_is_no_assert() {
        // `raise AssertionError`, by 3.10.
        assert!(raise_sites(&bytes("74008201"), &opcodes(10), nowhere).is_empty());
        assert!(!has_assert(&bytes("74008201"), &opcodes(10)));
        assert!(has_assert(&bytes("7c0073044a008201"), &opcodes(10)));
    }

    #[test]
    fn asserts_on_one_line_differ_by_their_columns() {
        let asserts = [(1, 1), (3, 5), (7, 7), (7, 7)];
        let at = |line, column| (Some(line), Some(line), Some(column), Some(column + 5));
        let positions = [at(7, 12), at(1, 0), at(7, 0), at(3, 4), at(7, 12), at(9, 0), at(4, 8)];
        let expected = [Some(3), Some(0), Some(2), Some(1), Some(3), None, Some(1)];
        assert_eq!(indices(&asserts, &positions), expected);
        assert_eq!(indices(&asserts, &[(Some(7), None, None, None)]), [Some(2)]);
        assert_eq!(indices(&[], &positions), [None; 7]);
    }
}
