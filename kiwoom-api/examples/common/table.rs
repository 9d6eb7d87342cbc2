//! Tables for a terminal, in which a Korean letter takes two columns.

use console::measure_text_width as width;

/// What a value is to the eye. Korean screens have rising in red and falling in blue.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Tone {
    #[default]
    Plain,
    Up,
    Down,
    Faint,
}

/// A value in a table.
#[derive(Clone)]
pub struct Cell {
    pub text: String,
    pub tone: Tone,
}

/// The side that a column is aligned to.
#[derive(Clone, Copy)]
pub enum Align {
    Left,
    Right,
}

/// A table with a header, in the order of its columns.
pub struct Table {
    columns: Vec<(String, Align)>,
    rows: Vec<Option<Vec<Cell>>>,
}

/// What goes between two columns.
const GAP: &str = "  ";

impl Tone {
    /// The tone of a number whose sign is the point.
    pub fn of(number: i64) -> Self {
        match number {
            1.. => Self::Up,
            0 => Self::Plain,
            _ => Self::Down,
        }
    }

    pub fn paint(self, text: &str, colour: bool) -> String {
        let code = match self {
            Self::Up => "31",
            // Plain blue is hard to read on black.
            Self::Down => "94",
            Self::Faint => "2",
            Self::Plain => "",
        };
        if colour && !code.is_empty() && !text.trim().is_empty() {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

impl Cell {
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone }
    }

    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Plain)
    }

    pub fn empty() -> Self {
        Self::plain("")
    }
}

impl Table {
    pub fn new<'a>(columns: impl IntoIterator<Item = (&'a str, Align)>) -> Self {
        Self { columns: columns.into_iter().map(|(name, align)| (name.to_owned(), align)).collect(), rows: Vec::new() }
    }

    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(Some(cells));
    }

    /// A line across the table.
    pub fn rule(&mut self) {
        self.rows.push(None);
    }

    /// The table as text. What is wider than `most` goes on in a second table below, with the first column again.
    pub fn render(&self, colour: bool, most: Option<usize>) -> String {
        let widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(index, (name, _))| {
                let cells = self.rows.iter().flatten().filter_map(|row| row.get(index));
                cells.map(|cell| width(&cell.text)).max().unwrap_or(0).max(width(name))
            })
            .collect();
        let mut out = String::new();
        let mut start = 0;
        while start < self.columns.len() {
            // The first column says which row it is, so every part begins with it.
            let mut part = if start == 0 { Vec::new() } else { vec![0] };
            let mut taken: usize = part.iter().map(|&index: &usize| widths[index] + GAP.len()).sum();
            let first = start;
            while start < self.columns.len()
                && (start == first || most.is_none_or(|most| taken + widths[start] <= most))
            {
                taken += widths[start] + GAP.len();
                part.push(start);
                start += 1;
            }
            if !out.is_empty() {
                out.push('\n');
            }
            self.render_part(&part, &widths, colour, &mut out);
        }
        out
    }

    fn render_part(&self, part: &[usize], widths: &[usize], colour: bool, out: &mut String) {
        let mut line = |cell: &dyn Fn(usize) -> (String, Tone)| {
            let mut text = String::new();
            for (position, &index) in part.iter().enumerate() {
                let (value, tone) = cell(index);
                let blanks = " ".repeat(widths[index].saturating_sub(width(&value)));
                let value = tone.paint(&value, colour);
                let last = position + 1 == part.len();
                match self.columns[index].1 {
                    Align::Right => text.extend([blanks.as_str(), value.as_str()]),
                    Align::Left if last => text.push_str(&value),
                    Align::Left => text.extend([value.as_str(), blanks.as_str()]),
                }
                if !last {
                    text.push_str(GAP);
                }
            }
            out.push_str(text.trim_end());
            out.push('\n');
        };
        line(&|index| (self.columns[index].0.clone(), Tone::Faint));
        line(&|index| ("─".repeat(widths[index]), Tone::Faint));
        for row in &self.rows {
            match row {
                Some(row) => line(&|index| row.get(index).map_or_else(Default::default, |c| (c.text.clone(), c.tone))),
                None => line(&|index| ("─".repeat(widths[index]), Tone::Faint)),
            }
        }
    }
}
